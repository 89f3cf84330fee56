using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Homes.Parts;

public sealed class OpeningPart : ContentPart
{
    [Display(Name = "School days")]
    public OpeningHours SchoolDays { get; set; } = new();

    [Display(Name = "Weekends")]
    public OpeningHours Weekends { get; set; } = new();

    [Display(Name = "Winter holiday")]
    public OpeningHours WinterHoliday { get; set; } = new();

    [Display(Name = "Summer holiday")]
    public OpeningHours SummerHoliday { get; set; } = new();

    [Display(Name = "Statutory holidays")]
    public OpeningHours StatutoryHolidays { get; set; } = new();
}
