using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.ViewModels;

internal sealed record WorkingDaysPage(int Year, IReadOnlyList<CalendarDay> Days, WorkingDaysForm Form);
