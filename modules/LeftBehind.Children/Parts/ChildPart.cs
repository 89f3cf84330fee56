using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children.Parts;

// The head of Annex 1 (S87-S91). The class, and with it the grade, is the item's organization.
public sealed class ChildPart : ContentPart
{
    [Required(ErrorMessage = "{0} is required."), TextLength(PersonName.MaximumLength), NoControlCharacters, Sensitive(SensitivityLevel.L1), Display(Name = "Name")]
    public string Name { get; set; } = "";

    [Display(Name = "Sex")]
    public Sex? Sex { get; set; }

    [Display(Name = "Birth date")]
    public PartialDate? BirthDate { get; set; }

    [TextLength(20), NoControlCharacters, Display(Name = "Ethnicity")]
    public string? Ethnicity { get; set; }

    [TextLength(18), NoControlCharacters, Sensitive(SensitivityLevel.L3), Display(Name = "Resident ID number")]
    public string? ResidentIdNo { get; set; }

    // A G number is nearly always the letter and the resident ID number, hence as sensitive.
    [TextLength(19), NoControlCharacters, Sensitive(SensitivityLevel.L3), Display(Name = "Student registry number")]
    public string? StudentRegistryNo { get; set; }

    [TextLength(100), NoControlCharacters, Sensitive(SensitivityLevel.L2), Display(Name = "Registered residence")]
    public string? HukouPlace { get; set; }

    [TextLength(12), RegularExpression("^[0-9]{6}([0-9]{3}|[0-9]{6})?$", ErrorMessage = "{0} is an area code of 6, 9 or 12 digits."), Display(Name = "Area code of registered residence")]
    public string? HukouCode { get; set; }

    [Display(Name = "Kind of registered residence")]
    public HukouType? HukouType { get; set; }

    // A stated fact (S13), never derived from the kind of registered residence.
    [Display(Name = "Rural family")]
    public bool? IsRuralFamily { get; set; }

    [TextLength(200), NoControlCharacters, Sensitive(SensitivityLevel.L2), Display(Name = "Home address")]
    public string? HomeAddress { get; set; }

    [TextLength(12), NoControlCharacters, Display(Name = "Village")]
    public string? VillageCode { get; set; }

    [Display(Name = "Filled in on")]
    public DateOnly? FilledOn { get; set; }
}
