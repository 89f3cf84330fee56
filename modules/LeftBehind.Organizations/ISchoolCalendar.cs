namespace LeftBehind.Organizations;

/// <summary>School years and terms as the county has set them, else its city or province, else the usual ones.</summary>
public interface ISchoolCalendar
{
    /// <summary>The two terms of a school year for an organization and those under it.</summary>
    Task<IReadOnlyList<Term>> TermsAsync(int organizationId, SchoolYear year, CancellationToken cancellationToken);

    /// <summary>The term that a day belongs to; a holiday counts to the term before it.</summary>
    Task<Term> TermOnAsync(int organizationId, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Which organization has set the terms that hold there; null where nobody has and the usual ones hold.</summary>
    Task<int?> OwnerAsync(int organizationId, SchoolYear year, CancellationToken cancellationToken);
}
