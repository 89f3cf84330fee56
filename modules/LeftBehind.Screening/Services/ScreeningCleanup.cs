using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations;
using LeftBehind.Screening.Entities;

namespace LeftBehind.Screening.Services;

/// <summary>Names of pupils who needed no file are not kept for longer than they serve (个人信息保护法 art. 19): the lists of the current and the last school year.</summary>
[BackgroundTask("0 20 3 * * ?")]
internal sealed class ScreeningCleanup(TimeProvider time) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var first = ScreeningRules.FirstKept(SchoolCalendarRules.YearOn(ChinaTime.Today(time)));
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(cancellationToken);
        await session.Set<ScreeningPupil>().Where(pupil => pupil.Term < first).ExecuteDeleteAsync(cancellationToken);
        await session.Set<ScreeningClosure>().Where(closure => closure.Term < first).ExecuteDeleteAsync(cancellationToken);
    }
}
