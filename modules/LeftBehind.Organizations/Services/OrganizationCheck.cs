using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Services;

/// <summary>What keeps an organization from being stored.</summary>
internal sealed class OrganizationCheck(IDocumentSession session)
{
    public async Task<OrganizationFault?> FaultOfAsync(Organization organization, Organization? parent, CancellationToken cancellationToken)
    {
        if (organization.Level == OrganizationLevel.Class && organization.Cohort is not { } cohort)
        {
            return new(nameof(OrganizationForm.ClassNumber), OrganizationRules.ClassIncomplete);
        }
        return FaultOfShape(organization, parent) ?? await FaultOfDoubleAsync(organization, cancellationToken);
    }

    /// <summary>Nothing may be left hanging under an organization that is no longer there.</summary>
    public async Task<OrganizationFault?> FaultOfClosingAsync(Organization organization, DateOnly lastDay, CancellationToken cancellationToken)
    {
        if (OrganizationRules.FaultOfDates(organization.ValidFrom, lastDay) is { } fault)
        {
            return new(nameof(CloseForm.LastDay), fault);
        }
        var below = await session.Query<Organization>().Where(row => row.ParentId == organization.Id).ToListAsync(cancellationToken);
        var year = SchoolCalendarRules.YearOn(lastDay);
        var living = below.Where(row => OrganizationRules.IsInUse(row.ValidFrom, row.ValidTo, lastDay.AddDays(1)))
            .Any(row => row.Cohort is not { } cohort || ClassRules.StateIn(cohort, year) != ClassState.Graduated);
        return living ? new(nameof(CloseForm.LastDay), OrganizationRules.HasLivingChildren) : null;
    }

    private static OrganizationFault? FaultOfShape(Organization organization, Organization? parent)
    {
        if (OrganizationRules.FaultOfName(organization.Name) is { } name)
        {
            return new(nameof(OrganizationForm.Name), name);
        }
        if (OrganizationRules.FaultOfCode(organization.Level, organization.Code) is { } code)
        {
            return new(nameof(OrganizationForm.Code), code);
        }
        if (organization.Cohort is { } cohort && !ClassRules.IsPlausible(cohort))
        {
            return new(nameof(OrganizationForm.EntryYear), OrganizationRules.ClassIncomplete);
        }
        if (parent is not null && !OrganizationRules.BelongsUnder(organization.Level, organization.Code, parent.Code))
        {
            return new(nameof(OrganizationForm.Code), OrganizationRules.CodeOfAnotherArea);
        }
        return OrganizationRules.FaultOfDates(organization.ValidFrom, organization.ValidTo) is { } dates ? new(nameof(OrganizationForm.ValidFrom), dates) : null;
    }

    // Codes are public and belong to one organization in the country, so that is no matter of scope.
    private async Task<OrganizationFault?> FaultOfDoubleAsync(Organization organization, CancellationToken cancellationToken)
    {
        var others = session.QueryOutsideScope<Organization>().Where(row => row.Id != organization.Id);
        if (organization.Cohort is { } cohort)
        {
            var taken = await others.AnyAsync(row => row.ParentId == organization.ParentId && row.Stage == cohort.Stage && row.EntryYear == cohort.EntryYear && row.ClassNumber == cohort.Number, cancellationToken);
            return taken ? new(nameof(OrganizationForm.ClassNumber), OrganizationRules.ClassExists) : null;
        }
        var known = await others.AnyAsync(row => row.Code == organization.Code && row.Level != OrganizationLevel.Class, cancellationToken);
        return known ? new(nameof(OrganizationForm.Code), OrganizationRules.CodeExists) : null;
    }
}
