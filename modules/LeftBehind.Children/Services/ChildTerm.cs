using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Services;

/// <summary>The term that runs now by the calendar of the user's county.</summary>
internal sealed class ChildTerm(ISchoolCalendar calendar, IUserContext userContext, TimeProvider time)
{
    private Term? _now;

    public DateOnly Today => ChinaTime.Today(time);

    public async Task<Term> NowAsync(CancellationToken cancellationToken) =>
        _now ??= await calendar.TermOnAsync(userContext.User.Scope.OrganizationId, Today, cancellationToken);

    /// <summary>2026-1</summary>
    public async Task<string> KeyAsync(CancellationToken cancellationToken) => TermRules.KeyOf(await NowAsync(cancellationToken));
}
