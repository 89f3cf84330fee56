using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace LeftBehind.Training.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<TrainingTopic>))]
public enum TrainingTopic
{
    [Display(Name = "Talking with the child")]
    Talking,

    [Display(Name = "Safety")]
    Safety,

    [Display(Name = "Health")]
    Health,

    [Display(Name = "Learning and habits")]
    Learning,

    [Display(Name = "Growing up")]
    GrowingUp,

    [Display(Name = "Law and duties of guardians")]
    Law,
}
