namespace Braze.Messaging;

/// <summary>A group of filters: <c>{ "AND": [ … ] }</c> or <c>{ "OR": [ … ] }</c>.</summary>
internal sealed class AudienceGroup : Audience
{
    private readonly JsonKey _operator;
    private readonly Audience[] _filters;

    public AudienceGroup(string @operator, Audience[] filters)
    {
        Guard.NotNull(filters);
        if (filters.Length == 0)
        {
            throw new BrazeValidationException(
                $"BRZ1017: an {@operator} group of an audience has no filter, so it could match everyone. Give at least one.",
                parameter: nameof(filters));
        }

        foreach (Audience filter in filters)
        {
            Guard.NotNull(filter, nameof(filters));
        }

        _operator = @operator;
        _filters = [.. filters];
        Depth = _filters.Max(static filter => filter.Depth) + 2;
    }

    /// <inheritdoc/>
    internal override int Depth { get; }

    internal override void WriteTo(PayloadWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray(_operator);
        foreach (Audience filter in _filters)
        {
            filter.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
