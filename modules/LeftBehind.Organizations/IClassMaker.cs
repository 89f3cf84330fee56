namespace LeftBehind.Organizations;

/// <summary>Sets up a class that a workbook names and the school does not have yet.</summary>
public interface IClassMaker
{
    /// <summary>Whether the current user may set up classes of the school.</summary>
    Task<bool> MayMakeAsync(int schoolId, CancellationToken cancellationToken);

    /// <summary>The class of the cohort, made in the current transaction where there is none.</summary>
    /// <exception cref="Abstractions.Data.OutsideScopeException">The user may not.</exception>
    Task<int> EnsureAsync(int schoolId, ClassCohort cohort, CancellationToken cancellationToken);
}
