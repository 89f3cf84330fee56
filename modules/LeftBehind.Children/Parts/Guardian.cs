using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children.Parts;

public sealed class Guardian
{
    [TextLength(40), Display(Name = "Person")]
    public string? PersonId { get; set; }

    [TextLength(PersonName.MaximumLength), NoControlCharacters, Sensitive(SensitivityLevel.L1), Display(Name = "Name")]
    public string? Name { get; set; }

    [TextLength(20), NoControlCharacters, Display(Name = "Relation to the child")]
    public string? Relation { get; set; }

    [TextLength(200), NoControlCharacters, Sensitive(SensitivityLevel.L2), Display(Name = "Address")]
    public string? Address { get; set; }

    [Sensitive(SensitivityLevel.L2), Display(Name = "Phones")]
    public List<string> Phones { get; set; } = [];

    [TextLength(EmailText.MaximumLength), NoControlCharacters, Sensitive(SensitivityLevel.L2), Display(Name = "E-mail")]
    public string? Email { get; set; }

    [Range(1900, 2100, ErrorMessage = "{0} is a year of four digits."), Display(Name = "Year of birth")]
    public int? BirthYear { get; set; }

    // Stated; a year of birth, where there is one, decides instead.
    [Display(Name = "Adult")]
    public bool? IsAdult { get; set; }
}
