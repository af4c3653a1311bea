using System.Reflection;
using System.Runtime.Loader;

namespace Braze.Messaging.Tests;

/// <summary>Tests a project that references only the assembly, without the packages that <c>AddBraze</c> needs.</summary>
public sealed class BareReferenceTests : LoopbackTest
{
    [Theory]
    [InlineData(201, null)]
    [InlineData(500, nameof(BrazeOutcomeUnknownException))]
    public async Task The_client_alone_sends(int status, string? expectedException)
    {
        Server.Answers(status, LoopbackServer.SuccessBody);
        var context = new FrameworkOnly();
        Assembly messaging = context.LoadFromAssemblyPath(typeof(BrazeClient).Assembly.Location);
        dynamic options = Create(messaging, nameof(BrazeOptions));
        options.RestEndpoint = Server.Address;
        options.ApiKey = ApiKey;
        dynamic recipient = Create(messaging, nameof(Recipient));
        recipient.ExternalUserId = "user-1";
        dynamic request = Create(messaging, nameof(TriggerSendRequest), OrderShipped.Id);
        Array recipients = Array.CreateInstance(((object)recipient).GetType(), 1);
        recipients.SetValue((object)recipient, 0);
        ((object)request).GetType().GetProperty(nameof(TriggerSendRequest.Recipients))!.SetValue(request, recipients);

        using var httpClient = new HttpClient();
        dynamic client = Create(messaging, nameof(BrazeClient), httpClient, options);
        Exception? exception = await Record.ExceptionAsync(async () => await client.SendRequestAsync(request, CancellationToken.None));

        Assert.Equal(expectedException, exception?.GetType().Name);
        Assert.Single(Server.Requests);
    }

    private static object Create(Assembly assembly, string type, params object[] arguments) =>
        Activator.CreateInstance(assembly.GetType($"Braze.Messaging.{type}", throwOnError: true)!, arguments)!;

    private sealed class FrameworkOnly : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name!.StartsWith("Microsoft.", StringComparison.Ordinal) || assemblyName.Name.StartsWith("Polly", StringComparison.Ordinal)
                ? throw new FileNotFoundException(assemblyName.FullName)
                : null;
    }
}
