using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Children.Parts;

// 生活状况 (S23), with the boarding, meals and transport that the 2013 national opinion puts first.
public sealed class LivingStatusPart : ContentPart
{
    [Display(Name = "Life, term by term")]
    public List<LivingStatus> Terms { get; set; } = [];
}
