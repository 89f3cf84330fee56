namespace LeftBehind.Abstractions.Calendar;

/// <summary>Working days: Monday to Friday without the statutory holidays, with the make-up days (调休) that the State Council announces.</summary>
public interface IWorkingDays
{
    /// <summary>The day on which a number of working days after a day has passed; with 0 the day itself, or the next working day.</summary>
    Task<DateOnly> AddAsync(DateOnly from, int workingDays, CancellationToken cancellationToken);
}
