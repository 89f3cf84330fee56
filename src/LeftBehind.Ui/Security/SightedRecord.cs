using LeftBehind.Abstractions.Data;

namespace LeftBehind.Ui.Security;

/// <summary>A record that was found for checking who sees it.</summary>
/// <param name="Id">Its content item.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Place">School and class.</param>
/// <param name="Row">Where it stands.</param>
public sealed record SightedRecord(string Id, string Title, string Place, ScopedRow Row);
