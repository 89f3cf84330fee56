using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children.Parts;

public sealed class Parent
{
    // Shared by siblings' files, so that a change can be proposed in each of them.
    [TextLength(40), Display(Name = "Person")]
    public string? PersonId { get; set; }

    [TextLength(PersonName.MaximumLength), NoControlCharacters, Sensitive(SensitivityLevel.L1), Display(Name = "Name")]
    public string? Name { get; set; }

    [Sensitive(SensitivityLevel.L2), Display(Name = "Phones")]
    public List<string> Phones { get; set; } = [];

    [TextLength(EmailText.MaximumLength), NoControlCharacters, Sensitive(SensitivityLevel.L2), Display(Name = "E-mail")]
    public string? Email { get; set; }

    [Display(Name = "Whereabouts")]
    public ParentStatus Status { get; set; }

    // The day of death, imprisonment or disappearance; departures have their own dates.
    [Display(Name = "Since")]
    public PartialDate? StatusSince { get; set; }

    [Sensitive(SensitivityLevel.L2), Display(Name = "Able to care for the child")]
    public CareCapacity? Capacity { get; set; }

    [Display(Name = "Capacity since")]
    public PartialDate? CapacitySince { get; set; }

    [Display(Name = "Times away")]
    public List<Absence> Absences { get; set; } = [];

    [Display(Name = "Visits home")]
    public List<HomeStay> Visits { get; set; } = [];
}
