using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Rules;
using Braze.Generators.Diagnostics;
using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers;

/// <summary>
/// Marks calls that Braze would refuse, or accept and get wrong. What contradicts itself is reported where it is written; what
/// is missing is reported where it is sent, since until then it may be added. What is not certain is not reported.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => CallRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is { } types)
            {
                start.RegisterOperationAction(context => AnalyzeCreation(context, types), OperationKind.ObjectCreation, OperationKind.With);
                start.RegisterOperationAction(context => AnalyzeCall(context, types), OperationKind.Invocation);
            }
        });
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, KnownTypes types)
    {
        IOperation creation = context.Operation;
        bool isRecipient = types.IsRecipient(creation.Type);
        if ((isRecipient || types.IsRequest(creation.Type)) && ObjectFacts.Of(creation) is { } facts)
        {
            Report(context, isRecipient ? MoreThanOneIdentifier.OfCreation(facts, creation) : BroadcastWithRecipients.OfCreation(facts, creation));
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, KnownTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        switch (method.Name)
        {
            case KnownNames.Generated.SendAsync when GeneratedMember.Is(method):
                AnalyzeSend(context, new CallFacts(call), types);
                break;
            case KnownNames.Generated.SendEachAsync when GeneratedMember.Is(method):
                AnalyzeSendEach(context, new CallFacts(call));
                break;
            case "SendAsync" when types.IsClient(method.ContainingType):
                AnalyzeRequest(context, call, types);
                break;
            case "To" when SymbolEqualityComparer.Default.Equals(method.ContainingType, types.TriggerCampaignExtensions):
                AnalyzeRecipient(context, new CallFacts(call).Find("recipient")?.Value, types);
                break;
        }
    }

    private static void AnalyzeSend(OperationAnalysisContext context, CallFacts call, KnownTypes types)
    {
        Report(context, MoreThanOneIdentifier.OfCall(call));
        Report(context, BroadcastWithRecipients.OfCall(call));
        Report(context, NobodyIsReached.OfSend(call));
        AnalyzeRecipients(context, call.Find("recipients"), types);
    }

    private static void AnalyzeSendEach(OperationAnalysisContext context, CallFacts call) =>
        Report(context, NobodyIsReached.OfSendEach(call));

    private static void AnalyzeRequest(OperationAnalysisContext context, IInvocationOperation call, KnownTypes types)
    {
        IOperation? argument = call.Arguments.FirstOrDefault(argument => types.IsRequest(argument.Parameter?.Type))?.Value;
        if (argument is not null && ObjectFacts.Of(argument) is { } request)
        {
            Report(context, BroadcastWithRecipients.OfSentRequest(request));
            Report(context, NobodyIsReached.OfRequest(request, argument));
            AnalyzeRecipients(context, request.Find("Recipients"), types);
        }
    }

    private static void AnalyzeRecipients(OperationAnalysisContext context, Setting? recipients, KnownTypes types)
    {
        if (recipients is null)
        {
            return;
        }

        foreach (IOperation recipient in CollectionFacts.Of(recipients.Value).Elements)
        {
            AnalyzeRecipient(context, recipient, types);
        }
    }

    private static void AnalyzeRecipient(OperationAnalysisContext context, IOperation? recipient, KnownTypes types)
    {
        if (recipient is not null && types.IsRecipient(ValueFacts.Unwrap(recipient).Type) && ObjectFacts.Of(recipient) is { } facts)
        {
            Report(context, MoreThanOneIdentifier.OfSentRecipient(facts));
            Report(context, RecipientWithoutIdentifier.OfSentRecipient(facts, recipient));
        }
    }

    private static void Report(OperationAnalysisContext context, Diagnostic? diagnostic)
    {
        if (diagnostic is not null)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
