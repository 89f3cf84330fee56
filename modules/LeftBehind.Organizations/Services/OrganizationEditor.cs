using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Services;

/// <summary>Makes and changes organizations, and writes each step into the audit log. Whether the user may is asked before.</summary>
internal sealed class OrganizationEditor(IDocumentSession session, OrganizationCheck check, IAuditLog audit)
{
    /// <summary>Puts a new organization under a parent.</summary>
    public async Task<(Organization? Made, OrganizationFault? Fault)> CreateAsync(OrganizationForm form, Organization? parent, CancellationToken cancellationToken)
    {
        var organization = new Organization { Level = form.Level, ParentId = parent?.Id };
        Fill(organization, form, parent);
        if (await check.FaultOfAsync(organization, parent, cancellationToken) is { } fault)
        {
            return (null, fault);
        }
        session.Set<Organization>().Add(organization);
        await session.SaveAsync(cancellationToken);
        // The chain holds the row's own id, which is known only once it has been inserted.
        OrganizationTree.Attach(organization, parent);
        await RecordAsync(AuditAction.Created, organization, "", cancellationToken);
        return (organization, null);
    }

    /// <summary>Changes all that is known of an organization, but for its name and its place.</summary>
    public async Task<OrganizationFault?> UpdateAsync(Organization organization, OrganizationForm form, Organization? parent, CancellationToken cancellationToken)
    {
        Fill(organization, form, parent);
        return await SaveAsync(organization, parent, "", cancellationToken);
    }

    /// <summary>For one's own organization: who answers for it, and how they are reached.</summary>
    public async Task UpdateContactAsync(Organization organization, OrganizationForm form, CancellationToken cancellationToken)
    {
        FillContact(organization, form);
        organization.Revision++;
        await RecordAsync(AuditAction.Changed, organization, "", cancellationToken);
    }

    /// <summary>Gives a new name, either as a correction or from a day on; then the old one stays known for the time before.</summary>
    public async Task<OrganizationFault?> RenameAsync(Organization organization, RenameForm form, CancellationToken cancellationToken)
    {
        if (form.From is { } from)
        {
            session.Set<FormerName>().Add(new FormerName { OrganizationId = organization.Id, Name = organization.Name, Until = from.AddDays(-1) });
        }
        organization.Named(form.Name?.Trim() ?? "");
        return await SaveAsync(organization, null, form.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", cancellationToken);
    }

    /// <summary>Sets the last day, or with null opens it again.</summary>
    public async Task<OrganizationFault?> CloseAsync(Organization organization, DateOnly? lastDay, CancellationToken cancellationToken)
    {
        if (lastDay is { } day && await check.FaultOfClosingAsync(organization, day, cancellationToken) is { } fault)
        {
            return fault;
        }
        organization.ValidTo = lastDay;
        organization.Revision++;
        await RecordAsync(lastDay is null ? AuditAction.Restored : AuditAction.Archived, organization, "", cancellationToken);
        return null;
    }

    private async Task<OrganizationFault?> SaveAsync(Organization organization, Organization? parent, string detail, CancellationToken cancellationToken)
    {
        organization.Revision++;
        if (await check.FaultOfAsync(organization, parent, cancellationToken) is { } fault)
        {
            return fault;
        }
        await RecordAsync(AuditAction.Changed, organization, detail, cancellationToken);
        return null;
    }

    private static void Fill(Organization organization, OrganizationForm form, Organization? parent)
    {
        organization.ValidFrom = form.ValidFrom;
        if (organization.Level == OrganizationLevel.Class)
        {
            FillClass(organization, form, parent);
            return;
        }
        if (organization.Name.Length == 0)
        {
            organization.Named(form.Name?.Trim() ?? "");
        }
        organization.Code = OrganizationRules.NormalizeCode(form.Code ?? "");
        organization.Stage = organization.Level == OrganizationLevel.School ? StageOf(form) : null;
        FillContact(organization, form);
    }

    private static void FillClass(Organization organization, OrganizationForm form, Organization? school)
    {
        (organization.EntryYear, organization.ClassNumber) = (form.EntryYear, form.ClassNumber);
        organization.Stage = school?.Stage ?? StageOf(form) ?? organization.Stage;
        if (organization.Cohort is { } cohort)
        {
            ClassNames.Give(organization, cohort);
        }
    }

    private static void FillContact(Organization organization, OrganizationForm form)
    {
        organization.ResponsiblePerson = form.ResponsiblePerson?.Trim() ?? "";
        organization.Phone = form.Phone?.Trim() ?? "";
        organization.Address = form.Address?.Trim() ?? "";
    }

    private static SchoolStage? StageOf(OrganizationForm form) => form.Stage switch
    {
        StageChoice.Primary => SchoolStage.Primary,
        StageChoice.Junior => SchoolStage.Junior,
        _ => null,
    };

    private Task RecordAsync(AuditAction action, Organization organization, string detail, CancellationToken cancellationToken) => audit.RecordAsync(
        new AuditEntry(action, nameof(Organization), organization.Id.ToString(CultureInfo.InvariantCulture)) { OrganizationId = organization.Id, Detail = detail }, cancellationToken);
}
