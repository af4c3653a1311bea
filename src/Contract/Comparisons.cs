namespace Braze.Contract;

/// <summary>The comparisons of filters in an <c>audience</c>. Braze accepts any other comparison and messages nobody.</summary>
internal static class Comparisons
{
    public const string EqualTo = "equals";
    public const string NotEqualTo = "not_equal";
    public const string GreaterThan = "greater_than";
    public const string GreaterThanOrEqualTo = "greater_than_or_equal_to";
    public const string LessThan = "less_than";
    public const string LessThanOrEqualTo = "less_than_or_equal_to";
    public const string MatchesRegex = "matches_regex";
    public const string DoesNotMatchRegex = "does_not_match_regex";
    public const string IncludesValue = "includes_value";
    public const string DoesNotIncludeValue = "does_not_include_value";
    public const string IsAnyOf = "is_any_of";
    public const string IsNoneOf = "is_none_of";
    public const string Exists = "exists";
    public const string DoesNotExist = "does_not_exist";
    public const string After = "after";
    public const string Before = "before";
    public const string LessThanDaysAgo = "less_than_x_days_ago";
    public const string GreaterThanDaysAgo = "greater_than_x_days_ago";
    public const string LessThanDaysInTheFuture = "less_than_x_days_in_the_future";
    public const string GreaterThanDaysInTheFuture = "greater_than_x_days_in_the_future";
    public const string Is = "is";
    public const string IsNot = "is_not";

    /// <summary>The comparisons with a number of days, which must not be negative.</summary>
    public static readonly HashSet<string> InDays = [LessThanDaysAgo, GreaterThanDaysAgo, LessThanDaysInTheFuture, GreaterThanDaysInTheFuture];
}
