namespace LeftBehind.Organizations;

/// <summary>Classes with their cohorts. Names no people, so it is not bound to the user's scope; what is chosen from it is checked on saving.</summary>
public interface IClassDirectory
{
    /// <summary>A class by id; null when there is none.</summary>
    Task<SchoolClass?> FindAsync(int classId, CancellationToken cancellationToken);

    /// <summary>The classes of a school that are in use, in the order of grade and number, the lowest grade first.</summary>
    Task<IReadOnlyList<SchoolClass>> OfSchoolAsync(int schoolId, CancellationToken cancellationToken);

    /// <summary>Several classes by id, for lists.</summary>
    Task<IReadOnlyDictionary<int, SchoolClass>> FindManyAsync(IReadOnlyCollection<int> classIds, CancellationToken cancellationToken);
}
