namespace Braze.Contract;

/// <summary>The types of JSON values in Braze's documentation.</summary>
internal enum JsonType
{
    String,
    Number,
    Boolean,
    Array,
    Object,
}
