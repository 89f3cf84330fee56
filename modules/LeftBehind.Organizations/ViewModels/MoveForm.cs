using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Organizations.ViewModels;

internal sealed class MoveForm
{
    /// <summary>Chosen from a list, or typed where there are too many.</summary>
    [Display(Name = "Code of the new organization above"), Required(ErrorMessage = "Choose the organization above."), StringLength(32)]
    public string? ParentCode { get; set; }

    public int Revision { get; set; }
}
