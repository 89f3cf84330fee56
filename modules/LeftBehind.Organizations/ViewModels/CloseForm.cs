using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Organizations.ViewModels;

internal sealed class CloseForm
{
    [Display(Name = "Last day"), Required(ErrorMessage = "Enter the last day.")]
    public DateOnly? LastDay { get; set; }

    public int Revision { get; set; }
}
