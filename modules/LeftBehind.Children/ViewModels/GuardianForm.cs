using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Children.ViewModels;

internal sealed class GuardianForm
{
    [NotTyped]
    public string? PersonId { get; set; }

    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "Relation to the child")]
    public string? Relation { get; set; }

    [Display(Name = "Address")]
    public string? Address { get; set; }

    [Display(Name = "Phones")]
    public List<string> Phones { get; set; } = [];

    [Display(Name = "E-mail")]
    public string? Email { get; set; }

    [Display(Name = "Year of birth")]
    public int? BirthYear { get; set; }

    [Display(Name = "Of age")]
    public bool? IsAdult { get; set; }

    [JsonIgnore]
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Relation) && string.IsNullOrWhiteSpace(Address)
        && string.IsNullOrWhiteSpace(Email) && Phones.TrueForAll(string.IsNullOrWhiteSpace) && BirthYear is null;
}
