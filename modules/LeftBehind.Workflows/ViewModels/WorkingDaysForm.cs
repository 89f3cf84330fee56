using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Workflows.ViewModels;

/// <summary>Days in a row that are not as the week says.</summary>
internal sealed class WorkingDaysForm : IValidatableObject
{
    private const int MostDays = 31;

    [Required, TextLength(40), NoControlCharacters, Display(Name = "Holiday")]
    public string Name { get; set; } = "";

    [Required, Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Required, Display(Name = "Last day")]
    public DateOnly? To { get; set; }

    [Display(Name = "These days are worked (调休)")]
    public bool IsWorked { get; set; }

    public IEnumerable<DateOnly> Days() => From is { } from && To is { } to ? Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays) : [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From is { } from && To is { } to && (to < from || to.DayNumber - from.DayNumber >= MostDays || from.Year is < 2000 or > 2100))
        {
            var text = validationContext.GetRequiredService<IStringLocalizer<Startup>>();
            yield return new(text["The last day lies before the first, or more than a month after it."], [nameof(To)]);
        }
    }
}
