namespace LeftBehind.Workflows.ViewModels;

/// <summary>How much of one kind waits; beyond a thousand in all nobody needs to know exactly.</summary>
internal sealed record InboxKind(string ContentType, string Name, int Count, int Overdue)
{
    /// <summary>Stands in an address for what is about no record.</summary>
    public const string OfNothing = "none";
}
