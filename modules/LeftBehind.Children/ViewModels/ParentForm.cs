using System.ComponentModel.DataAnnotations;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.ViewModels;

/// <summary>One parent: the present absence as the paper form has it, and the ones before.</summary>
internal sealed class ParentForm
{
    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "Phones")]
    public List<string> Phones { get; set; } = [];

    [Display(Name = "E-mail")]
    public string? Email { get; set; }

    [Display(Name = "Whereabouts")]
    public ParentStatus Status { get; set; }

    [Display(Name = "Away since")]
    public string? Since { get; set; }

    [Display(Name = "Place")]
    public string? Place { get; set; }

    [Display(Name = "Reason for leaving")]
    public AbsenceReason? Reason { get; set; }

    [Display(Name = "Returned on")]
    public string? ReturnedOn { get; set; }

    /// <summary>The school's statement stands until a date replaces it; shown, not typed.</summary>
    public DateOnly? DeclaredAwayAsOf { get; set; }

    [Display(Name = "Since")]
    public string? StatusSince { get; set; }

    [Display(Name = "Able to care for the child")]
    public CareCapacity? Capacity { get; set; }

    [Display(Name = "Capacity since")]
    public string? CapacitySince { get; set; }

    [Display(Name = "Times away")]
    public List<AbsenceForm> Earlier { get; set; } = [];

    [Display(Name = "Visits home")]
    public List<VisitForm> Visits { get; set; } = [];
}
