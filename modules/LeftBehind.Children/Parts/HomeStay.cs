using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Children.Parts;

// A stay at home within a spell away: under 15 days it is a visit, from 15 days on it breaks the spell.
public sealed class HomeStay
{
    [Display(Name = "Came home on")]
    public DateOnly From { get; set; }

    [Display(Name = "Left again on")]
    public DateOnly? To { get; set; }
}
