using System.ComponentModel.DataAnnotations;
using LeftBehind.Children.Parts;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Children.ViewModels;

/// <summary>
/// The file as it is typed. Dates are texts, because people write 2013年2月 and 13.2 and are told where one cannot be read; nothing here
/// is bound onto a stored part.
/// </summary>
internal sealed class ChildForm
{
    /// <summary>Null for a new file.</summary>
    [NotTyped]
    public string? ContentItemId { get; set; }

    /// <summary>The revision that the form was opened with.</summary>
    [NotTyped]
    public int Revision { get; set; }

    /// <summary>The form as it was opened, protected: what somebody else changed meanwhile is told apart from what was changed here.</summary>
    [NotTyped]
    public string? Opened { get; set; }

    /// <summary>Another pupil with the same name and birth month was seen, and this is not that one.</summary>
    [NotTyped]
    public bool IsAnotherPupil { get; set; }

    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "Sex")]
    public Sex? Sex { get; set; }

    [Display(Name = "Birth date")]
    public string? BirthDate { get; set; }

    [Display(Name = "Class")]
    public int? ClassId { get; set; }

    [Display(Name = "Filled in on")]
    public DateOnly? FilledOn { get; set; }

    [Display(Name = "Father")]
    public ParentForm Father { get; set; } = new();

    [Display(Name = "Mother")]
    public ParentForm Mother { get; set; } = new();

    /// <summary>The two that the paper form has lines for.</summary>
    [Slots, Display(Name = "Guardians")]
    public List<GuardianForm> Guardians { get; set; } = [];

    [Display(Name = "Guardians")]
    public List<GuardianForm> MoreGuardians { get; set; } = [];

    [Display(Name = "Lives with")]
    public GuardianshipDetail? Detail { get; set; }

    [Display(Name = "Main concerns")]
    public string? Concerns { get; set; }

    [Display(Name = "Kinds of concern")]
    public List<ConcernTag> ConcernTags { get; set; } = [];

    [Display(Name = "Helper")]
    public HelperForm Helper { get; set; } = new();

    public BackgroundForm Background { get; set; } = new();

    public StudyForm Study { get; set; } = new();

    public LivingForm Living { get; set; } = new();
}
