using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Homes.Parts;

// 节假日专门接纳 (S43)
public enum FreeTime
{
    [Display(Name = "Weekends")]
    Weekends,

    [Display(Name = "Winter holiday")]
    WinterHoliday,

    [Display(Name = "Summer holiday")]
    SummerHoliday,

    [Display(Name = "Statutory holidays")]
    StatutoryHolidays,
}
