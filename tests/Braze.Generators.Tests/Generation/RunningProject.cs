using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Braze.Messaging;
using Microsoft.CodeAnalysis.Emit;

namespace Braze.Generators.Tests.Generation;

/// <summary>A user's project, generated, compiled and loaded.</summary>
internal sealed class RunningProject
{
    private readonly Assembly _assembly;

    private RunningProject(Assembly assembly) => _assembly = assembly;

    public static RunningProject Of(params string[] sources) => Of(GeneratorRun.Of(sources).AssertCompiles());

    /// <summary>Loads a generated project, and before it the assemblies that it references.</summary>
    public static RunningProject Of(GeneratorRun run, params byte[][] libraries)
    {
        using var image = new MemoryStream();
        EmitResult result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        foreach (byte[] library in libraries)
        {
            using var stream = new MemoryStream(library);
            context.LoadFromStream(stream);
        }

        return new RunningProject(context.LoadFromStream(image));
    }

    /// <summary>Calls a static method of the project.</summary>
    public T Call<T>(string type, string method, params object[] arguments)
    {
        try
        {
            return (T)_assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }

    /// <summary>The <c>trigger_properties</c> of the campaign, or of the overrides, that a static method returns.</summary>
    public string TriggerProperties(string type, string method) => TriggerProperties(Call<ITriggerProperties>(type, method));

    public static string TriggerProperties(ITriggerProperties properties)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            properties.WriteTo(new TriggerPropertyWriter(json));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
