using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Users.ViewModels;

internal sealed class AssignmentForm
{
    [Display(Name = "Role"), Required(ErrorMessage = "Choose a role."), StringLength(40)]
    public string? Role { get; set; }

    /// <summary>Only narrows the choice of schools.</summary>
    [Display(Name = "County")]
    public int? CountyId { get; set; }

    /// <summary>Only narrows the choice of classes.</summary>
    [Display(Name = "School")]
    public int? SchoolId { get; set; }

    [Display(Name = "At")]
    public int? OrganizationId { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? Until { get; set; }
}
