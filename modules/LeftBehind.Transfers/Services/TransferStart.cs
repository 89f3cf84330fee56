using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Transfers.Entities;

namespace LeftBehind.Transfers.Services;

/// <summary>Offers a pupil to another school. The file stays where it is.</summary>
internal sealed class TransferStart(PupilFiles files, SchoolFinder schools, TransferRows rows, TransferWay way, IWorkingDays days)
{
    /// <summary>What stands in the way of any transfer of this file; null where nothing does.</summary>
    public async Task<string?> FaultAsync(ContentItem item, DateOnly today, CancellationToken cancellationToken) =>
        await rows.IsWaitingAsync(item.ContentItemId, cancellationToken) ? TransferRules.Waiting
        : TransferRules.FaultOfStart(await files.StateAsync(item, cancellationToken), ChildFile.Of(item).StateOn(today));

    /// <returns>What stands in the way; null where the other school has been asked.</returns>
    public async Task<string?> BeginAsync(ContentItem item, int toSchoolId, string note, TransferLog log, CancellationToken cancellationToken)
    {
        if (await FaultAsync(item, log.Today, cancellationToken) is { } fault)
        {
            return fault;
        }
        if (await schools.OfProvinceAsync(toSchoolId, cancellationToken) is not { } to)
        {
            return TransferRules.SchoolMissing;
        }
        if (item.SchoolId == to.Id || await files.ClassOfAsync(item, cancellationToken) is not { } from)
        {
            return TransferRules.SameSchool;
        }
        var outgoing = await OutgoingAsync(item, from, to, note, log, cancellationToken);
        var card = CardOf(outgoing, item, from, await schools.ContactAsync(from.SchoolId, cancellationToken));
        await rows.AddAsync(outgoing, card, cancellationToken);
        await log.RecordAsync(AuditAction.Submitted, item.ContentItemId, item.OrganizationId, $"转出：{to.Name}", cancellationToken);
        await way.BeginAsync(card, cancellationToken);
        return null;
    }

    private async Task<ChildTransfer> OutgoingAsync(ContentItem item, SchoolClass from, Organization to, string note, TransferLog log, CancellationToken cancellationToken) => new()
    {
        TransferId = Guid.CreateVersion7().ToString("N"),
        ContentItemId = item.ContentItemId,
        OrganizationId = item.OrganizationId,
        Name = item.Get<ChildPart>().Name,
        ClassName = ClassRules.Display(from.Cohort, SchoolCalendarRules.YearOn(log.Today)),
        ToSchoolId = to.Id,
        ToSchoolName = to.Name,
        Note = note,
        State = TransferState.Waiting,
        DueOn = await days.AddAsync(log.Today, TransferRules.WorkingDaysToAnswer, cancellationToken),
        StartedUtc = log.Now,
        StartedBy = log.User.UserId,
        StartedByName = log.User.DisplayName,
    };

    private static TransferCard CardOf(ChildTransfer outgoing, ContentItem item, SchoolClass from, Organization? school)
    {
        var (child, day) = (item.Get<ChildPart>(), ChinaTime.DayOf(outgoing.StartedUtc));
        return new()
        {
            TransferId = outgoing.TransferId,
            OrganizationId = outgoing.ToSchoolId,
            Name = outgoing.Name,
            Sex = child.Sex,
            BirthMonth = child.BirthDate?.ToString() is { Length: >= 7 } birth ? birth[..7] : "",
            ClassName = outgoing.ClassName,
            Grade = ClassRules.GradeOn(from.Cohort, day),
            FromSchool = from.SchoolName,
            FromPerson = school?.ResponsiblePerson ?? "",
            FromPhone = school?.Phone ?? "",
            Note = outgoing.Note,
            State = TransferState.Waiting,
            DueOn = outgoing.DueOn,
            StartedUtc = outgoing.StartedUtc,
            StartedBy = outgoing.StartedBy,
            StartedByName = outgoing.StartedByName,
        };
    }
}
