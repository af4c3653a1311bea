using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Braze.Messaging.Benchmarks;

switch (args)
{
    case ["bodies", .. string[] only]:
        await SideBySide.RunAsync<BodyBenchmarks>(only);
        break;
    case ["sends", .. string[] only]:
        await SideBySide.RunAsync<SendBenchmarks>(only);
        break;
    case ["stream", .. string[] counts]:
        await StreamRun.RunAsync(counts);
        break;
    default:
        // The benchmarks run in this process, because the programs that BenchmarkDotNet would otherwise generate would be built
        // under the repository's rules.
        IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(SendBenchmarks).Assembly).Run(args, config);
        break;
}
