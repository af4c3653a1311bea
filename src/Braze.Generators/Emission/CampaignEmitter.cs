using System.Reflection;
using Braze.Generators.Models;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Emission;

/// <summary>
/// Emits the file of one campaign. It contains only what is specific to the campaign; code that is the same for every campaign is
/// in the runtime.
/// </summary>
internal sealed partial class CampaignEmitter
{
    /// <summary>The attribute on every public type and member of a generated file.</summary>
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"{GeneratedMember.Tool}\", \"{typeof(CampaignEmitter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}\")]";

    private readonly CodeWriter _code = new();
    private readonly CampaignModel _campaign;
    private readonly CancellationToken _cancellationToken;
    private readonly NameTable _names;

    private CampaignEmitter(CampaignModel campaign, CancellationToken cancellationToken)
    {
        _campaign = campaign;
        _cancellationToken = cancellationToken;
        _names = new NameTable(campaign);
    }

    /// <summary>The campaign's simple name, as it is declared.</summary>
    private string Name => _campaign.Declarations[_campaign.Declarations.Count - 1].Name;

    public static SourceText Emit(CampaignModel campaign, CancellationToken cancellationToken) => new CampaignEmitter(campaign, cancellationToken).Emit();

    private SourceText Emit()
    {
        int blocks = _campaign.Declarations.Count;
        if (_campaign.Namespace is { } @namespace)
        {
            _code.Open($"namespace {@namespace}");
            blocks++;
        }

        for (int i = 0; i < _campaign.Declarations.Count; i++)
        {
            TypeDeclarationModel declaration = _campaign.Declarations[i];
            bool isCampaign = i == _campaign.Declarations.Count - 1;
            _code.Open($"partial {declaration.Keyword} {declaration.Name}{(isCampaign ? " : " + RuntimeName.Campaign : "")}");
        }

        EmitIdentity();
        EmitText();
        EmitSendAsync();
        _code.Line();
        EmitWriteTo(areOverrides: false);
        EmitOverrides();
        EmitJson();

        for (; blocks > 0; blocks--)
        {
            _code.Close();
        }

        return _code.ToSourceText();
    }

    /// <summary>Emits the method that keeps the values of a record out of its string, because they must not be logged.</summary>
    private void EmitText()
    {
        if (_campaign.TextModifiers is { } modifiers)
        {
            _code.Line($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder b) => false;");
            _code.Line();
        }
    }

    private void EmitIdentity()
    {
        _code.Line($"string {RuntimeName.Campaign}.CampaignId => {Identifier.Literal(_campaign.CampaignId)};");
        _code.Line($"string {RuntimeName.Campaign}.CampaignName => {Identifier.Literal(_campaign.Name)};");
        _code.Line();
    }
}
