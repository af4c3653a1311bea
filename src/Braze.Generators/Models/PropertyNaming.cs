namespace Braze.Generators.Models;

/// <summary>How a name that no attribute gives is written: the project's choice for its keys and for its enums.</summary>
internal enum PropertyNaming
{
    /// <summary><c>OrderNumber</c> is <c>order_number</c>: what <c>System.Text.Json</c> calls <c>SnakeCaseLower</c>. The default.</summary>
    SnakeCase,

    /// <summary><c>OrderNumber</c> is <c>orderNumber</c>: what <c>System.Text.Json</c> calls <c>CamelCase</c>.</summary>
    CamelCase,

    /// <summary><c>OrderNumber</c> is <c>OrderNumber</c>.</summary>
    AsDeclared,
}
