using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace LeftBehind.Letters.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<LetterReaders>))]
public enum LetterReaders
{
    [Display(Name = "Parents and guardians")]
    Everybody,

    [Display(Name = "Parents only")]
    Parents,

    [Display(Name = "Guardians only")]
    Guardians,
}
