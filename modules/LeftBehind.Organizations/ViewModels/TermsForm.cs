using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Organizations.ViewModels;

internal sealed class TermsForm
{
    [Display(Name = "First day of the first term"), Required(ErrorMessage = "Enter a day.")]
    public DateOnly? FirstFrom { get; set; }

    [Display(Name = "Last day of the first term"), Required(ErrorMessage = "Enter a day.")]
    public DateOnly? FirstTo { get; set; }

    [Display(Name = "First day of the second term"), Required(ErrorMessage = "Enter a day.")]
    public DateOnly? SecondFrom { get; set; }

    [Display(Name = "Last day of the second term"), Required(ErrorMessage = "Enter a day.")]
    public DateOnly? SecondTo { get; set; }

    /// <summary>Of the two rows together; 0 where there are none yet.</summary>
    public int Revision { get; set; }

    public IReadOnlyList<Term> Terms(SchoolYear year) => FirstFrom is { } a && FirstTo is { } b && SecondFrom is { } c && SecondTo is { } d
        ? [new(year, 1, a, b), new(year, 2, c, d)]
        : [];
}
