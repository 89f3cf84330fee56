using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Children.Parts;

// 动态管理 (S28) and 变动情况 (S108): what happened to the file, with dates. The state follows from it and is never stored.
public sealed class LifecyclePart : ContentPart
{
    [Display(Name = "Changes")]
    public List<ChangeEvent> Events { get; set; } = [];
}
