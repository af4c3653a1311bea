namespace Braze.Contract;

/// <summary>The types of JSON values that Braze's pages name.</summary>
internal enum JsonType
{
    String,
    Number,
    Boolean,
    Array,
    Object,
}
