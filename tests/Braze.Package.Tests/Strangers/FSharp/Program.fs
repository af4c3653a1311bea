open System
open System.Net.Http
open Braze.Messaging

[<EntryPoint>]
let main arguments =
    use http = new HttpClient()
    let options = BrazeOptions(RestEndpoint = Uri(arguments[0]), ApiKey = "any-key")
    let braze = BrazeClient(http, options)
    let result = OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId = "user-42").GetAwaiter().GetResult()
    printfn $"{int result.StatusCode} {result.Message}"
    0
