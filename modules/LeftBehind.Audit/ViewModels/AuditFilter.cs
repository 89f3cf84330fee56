using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Audit.ViewModels;

/// <summary>What the address of the log says.</summary>
internal sealed class AuditFilter : KeysetCursor
{
    /// <summary>Part of a name.</summary>
    public string? Q { get; set; }

    /// <summary>One person, from their page.</summary>
    public int? UserId { get; set; }

    // The route has an "action" too, which would be asked first.
    [FromQuery(Name = "action")]
    public AuditAction? Action { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }
}
