using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace LeftBehind.Letters.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<LetterLanguage>))]
public enum LetterLanguage
{
    [Display(Name = "Chinese")]
    Chinese,

    [Display(Name = "English")]
    English,
}
