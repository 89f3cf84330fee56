using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Notifications.Activities;

internal sealed class NotifyProperties
{
    [Display(Name = "To whom")]
    public NotifyTarget Target { get; set; }

    [StringLength(40), Display(Name = "Role"), UIHint("Role")]
    public string Role { get; set; } = RoleNames.Principal;

    [Display(Name = "At which level")]
    public OrganizationLevel Level { get; set; } = OrganizationLevel.School;

    /// <summary>Sign-in name of one person.</summary>
    [StringLength(100), Display(Name = "User name")]
    public string UserName { get; set; } = "";

    [Display(Name = "Heading")]
    public WorkflowExpression Subject { get; set; } = new();

    [Display(Name = "Text")]
    public WorkflowExpression Text { get; set; } = new();

    /// <summary>Application path that the message leads to.</summary>
    [StringLength(200), RegularExpression("/[^/].*", ErrorMessage = "Enter a path within this site, such as /admin/inbox."), Display(Name = "Leads to")]
    public string? Link { get; set; }

    /// <summary>Orchard Core's words for whoever acts, shown there on the next page; here they are a message to whoever handed in.</summary>
    [ScaffoldColumn(false), Display(Name = "Message")]
    public WorkflowExpression Message { get; set; } = new();

    /// <summary>Orchard Core's colour of it: Success, Information, Warning, Error.</summary>
    [ScaffoldColumn(false)]
    public object? NotificationType { get; set; }

    /// <summary>A child may be in danger.</summary>
    [Display(Name = "Urgent", Description = "Sent outside the system in quiet hours too, to those who have chosen that it follows them.")]
    public bool Urgent { get; set; }
}
