namespace Braze.Generators.Analyzers.Benchmarks.Code;

/// <summary>The names in the generated code. They are names of ordinary business code.</summary>
internal static class Words
{
    public static readonly string[] Nouns =
    [
        "Order", "Invoice", "Customer", "Product", "Shipment", "Payment", "Refund", "Account", "Contract", "Ticket", "Booking", "Route",
        "Warehouse", "Price", "Discount", "Voucher", "Report", "Session", "Device", "Catalog", "Supplier", "Employee", "Project", "Assignment",
        "Budget", "Ledger", "Balance", "Transfer", "Policy", "Claim", "Meter", "Reading", "Tariff", "Vehicle", "Driver", "Stop", "Parcel",
        "Label", "Return", "Review", "Basket", "Coupon", "License", "Feature", "Release", "Incident", "Alert", "Metric", "Sample", "Batch",
    ];

    public static readonly string[] Roles = ["Service", "Calculator", "Importer", "Planner", "Validator", "Projection", "Workflow", "Registry"];

    public static readonly string[] Verbs =
        ["Calculate", "Collect", "Merge", "Resolve", "Apply", "Validate", "Summarize", "Assign", "Rebuild", "Select", "Classify", "Reconcile"];

    public static readonly string[] Fields =
    [
        "Number", "Title", "Comment", "Region", "Currency", "Owner", "Status", "Category", "Source", "Reference", "Street", "City", "Country",
        "Language", "Channel", "Department",
    ];

    public static readonly string[] Amounts = ["Total", "Net", "Tax", "Weight", "Rate", "Limit", "Credit", "Share"];

    public static readonly string[] Counts = ["Quantity", "Position", "Attempts", "Priority", "Version", "Days", "Pages", "Level"];
}
