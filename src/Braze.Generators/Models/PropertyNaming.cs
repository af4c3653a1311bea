namespace Braze.Generators.Models;

/// <summary>The project's naming of the keys and enum members that have no name in an attribute.</summary>
internal enum PropertyNaming
{
    /// <summary><c>OrderNumber</c> becomes <c>order_number</c>, as with <c>SnakeCaseLower</c> of <c>System.Text.Json</c>. The default.</summary>
    SnakeCase,

    /// <summary><c>OrderNumber</c> becomes <c>orderNumber</c>, as with <c>CamelCase</c> of <c>System.Text.Json</c>.</summary>
    CamelCase,

    /// <summary><c>OrderNumber</c> stays <c>OrderNumber</c>.</summary>
    AsDeclared,
}
