using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;
using LeftBehind.Families.Handlers;
using LeftBehind.Families.Services;
using LeftBehind.Letters.Events;
using LeftBehind.Letters.Links;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Families;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<RequestWords>()
        .AddScoped<RequestNews>()
        .AddScoped<RequestRouting>()
        .AddScoped<FamilyRequests>()
        .AddScoped<IFamilyReports>(provider => provider.GetRequiredService<FamilyRequests>())
        .AddScoped<IWrongNumbers, OpenNumbers>()
        .AddScoped<RequestClosing>()
        .AddScoped<RequestAnswers>()
        .AddScoped<RequestReader>()
        .AddScoped<ReportDecision>()
        .AddScoped<ITaskRecordSource, RequestSource>()
        .AddScoped<IAuditSubjectSource, RequestSubject>()
        .AddScoped<IEventHandler<LetterAnswered>, LetterAnswerHandler>()
        .AddScoped<IEventHandler<LetterAnswersDealtWith>, LetterAnswerHandler>()
        .AddSingleton<IPermissionProvider, Permissions>();
}
