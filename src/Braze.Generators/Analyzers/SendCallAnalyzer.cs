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
                start.RegisterOperationBlockStartAction(block =>
                {
                    var body = new Body(types);
                    block.RegisterOperationAction(body.AnalyzeCreation, OperationKind.ObjectCreation, OperationKind.With);
                    block.RegisterOperationAction(body.AnalyzeCall, OperationKind.Invocation);
                });
            }
        });
    }

    /// <summary>One method body: two sends in it may lead to the same mistake, which is reported once.</summary>
    private sealed class Body(KnownTypes types)
    {
        private readonly HashSet<(string Id, Location Place)> _reported = [];

        public void AnalyzeCreation(OperationAnalysisContext context)
        {
            IOperation creation = context.Operation;
            bool isRecipient = types.IsRecipient(creation.Type);
            if ((isRecipient || types.IsRequest(creation.Type))
                && !IsHalfTyped(creation)
                && ObjectFacts.Of(creation, creation.Syntax.Span.End) is { } facts)
            {
                Report(context, isRecipient ? MoreThanOneIdentifier.OfCreation(facts, creation) : BroadcastWithRecipients.OfCreation(facts, creation));
            }
        }

        public void AnalyzeCall(OperationAnalysisContext context)
        {
            var call = (IInvocationOperation)context.Operation;
            IMethodSymbol method = call.TargetMethod;
            switch (method.Name)
            {
                case KnownNames.Generated.SendAsync when GeneratedMember.Is(method) && !IsHalfTyped(call):
                    AnalyzeSend(context, new CallFacts(call));
                    break;
                case "SendEachAsync" when types.IsExtension(method) && !IsHalfTyped(call):
                    Report(context, NobodyIsReached.OfSendEach(new CallFacts(call)));
                    break;
                case "SendAsync" when types.IsSend(method) && !IsHalfTyped(call):
                    AnalyzeRequest(context, call);
                    break;
                case "To" when types.IsExtension(method) && !IsHalfTyped(call):
                    AnalyzeRecipient(context, new CallFacts(call).Find("recipient")?.Value, call.Syntax.Span.End);
                    break;
            }
        }

        private void AnalyzeSend(OperationAnalysisContext context, CallFacts call)
        {
            Report(context, MoreThanOneIdentifier.OfCall(call));
            Report(context, BroadcastWithRecipients.OfCall(call));
            Report(context, NobodyIsReached.OfSend(call));
            AnalyzeRecipients(context, call.Find("recipients"), call.End);
        }

        private void AnalyzeRequest(OperationAnalysisContext context, IInvocationOperation call)
        {
            IOperation? argument = call.Arguments.FirstOrDefault(argument => types.IsRequest(argument.Parameter?.Type))?.Value;
            int until = call.Syntax.Span.End;
            if (argument is not null && ObjectFacts.Of(argument, until) is { } request)
            {
                Report(context, BroadcastWithRecipients.OfSentRequest(request, until));
                Report(context, NobodyIsReached.OfRequest(request, argument, until));
                AnalyzeRecipients(context, request.Find("Recipients"), until);
            }
        }

        private void AnalyzeRecipients(OperationAnalysisContext context, Setting? recipients, int until)
        {
            if (recipients is null)
            {
                return;
            }

            foreach (IOperation recipient in CollectionFacts.Of(recipients.Value, until).Elements)
            {
                AnalyzeRecipient(context, recipient, until);
            }
        }

        private void AnalyzeRecipient(OperationAnalysisContext context, IOperation? recipient, int until)
        {
            if (recipient is not null && types.IsRecipient(ValueFacts.Unwrap(recipient).Type) && ObjectFacts.Of(recipient, until) is { } facts)
            {
                Report(context, MoreThanOneIdentifier.OfSentRecipient(facts));
                Report(context, RecipientWithoutIdentifier.OfSentRecipient(facts, recipient));
            }
        }

        /// <summary>Whether the parser misses something in an expression, which then does not say yet what it will.</summary>
        private static bool IsHalfTyped(IOperation operation) => operation.Syntax.ContainsDiagnostics;

        private void Report(OperationAnalysisContext context, Diagnostic? diagnostic)
        {
            if (diagnostic is null)
            {
                return;
            }

            lock (_reported)
            {
                if (!_reported.Add((diagnostic.Id, diagnostic.Location)))
                {
                    return;
                }
            }

            context.ReportDiagnostic(diagnostic);
        }
    }
}
