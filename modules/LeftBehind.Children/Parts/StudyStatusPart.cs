using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Children.Parts;

// 学习状况 (S22): neither annex has a cell for it, the policy asks for it each term.
public sealed class StudyStatusPart : ContentPart
{
    [Display(Name = "Study, term by term")]
    public List<StudyStatus> Terms { get; set; } = [];
}
