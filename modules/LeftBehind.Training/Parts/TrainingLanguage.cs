using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace LeftBehind.Training.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<TrainingLanguage>))]
public enum TrainingLanguage
{
    [Display(Name = "Chinese")]
    Chinese,

    [Display(Name = "English")]
    English,
}
