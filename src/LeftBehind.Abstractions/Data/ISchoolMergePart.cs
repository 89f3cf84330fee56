namespace LeftBehind.Abstractions.Data;

/// <summary>
/// A module's part in a merger of schools. Rows of the classes, and content of the school itself with what goes with it
/// (<see cref="IGoesWithContent"/>), are moved by the framework, after the parts have done theirs and in the same transaction.
/// Called for modules that are switched off too: their rows are still there.
/// </summary>
public interface ISchoolMergePart
{
    /// <summary>Says beforehand what it means, without changing anything.</summary>
    Task<SchoolMergeForecast> ForecastAsync(SchoolMerge merge, CancellationToken cancellationToken);

    /// <summary>Does what is to be done beside the moving of rows; an exception undoes the whole.</summary>
    Task CarryOutAsync(SchoolMerge merge, CancellationToken cancellationToken);
}
