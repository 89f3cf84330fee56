using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace LeftBehind.Letters.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<LetterSeason>))]
public enum LetterSeason
{
    [Display(Name = "During term")]
    Term,

    [Display(Name = "Winter holiday")]
    Winter,

    [Display(Name = "Summer holiday, safe from drowning")]
    Summer,

    [Display(Name = "Beginning of term")]
    Opening,

    [Display(Name = "Before going away to work")]
    Leaving,
}
