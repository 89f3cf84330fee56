using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Letters.Activities;
using LeftBehind.Letters.Contacts;
using LeftBehind.Letters.Controllers;
using LeftBehind.Letters.Handlers;
using LeftBehind.Letters.Indexes;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Paper;
using LeftBehind.Letters.Receipts;
using LeftBehind.Letters.Scanning;
using LeftBehind.Letters.Recipients;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.Services;
using LeftBehind.Letters.Sounds;
using LeftBehind.Letters.Writing;
using LeftBehind.Ui.Navigation;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Letters;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IContentTypeProvider, LetterType>()
        .AddSingleton<IIndexProvider, LetterIndexProvider>()
        .AddSingleton<IIndexProvider, PupilContactsProvider>()
        .AddScoped<ContentHandler, LetterHandler>()
        .AddScoped<ContentHandler, RuleMoves>()
        .AddScoped<LetterRenderer>()
        .AddScoped<FamilyReader>()
        .AddScoped<TermReader>()
        .AddScoped<LetterPreview>()
        .AddScoped<LetterAudience>()
        .AddScoped<LetterRecipients>()
        .AddSingleton<LinkTokens>()
        .AddScoped<LinkAddress>()
        .AddScoped<PersonContacts>()
        .AddScoped<ILetterLinks, LetterLinks>()
        .AddScoped<ILetterPages, LetterPages>()
        .AddScoped<UnwrittenNews>()
        .AddScoped<ILetterReceipts, LetterReceipts>()
        .AddScoped<ISoundFiles, SoundFiles>()
        .AddSingleton(SoundFiles.Place)
        .AddScoped<ContactLog>()
        .AddScoped<ChildContacts>()
        .AddScoped<RuleEditor>()
        .AddScoped<QuietFamilies>()
        .AddScoped<ContactPolicyReader>()
        .AddScoped<IItemActionProvider, ChildActions>()
        .AddScoped<RecipientRows>()
        .AddScoped<RecipientSteps>()
        .AddSingleton<PhotoReader>()
        .AddScoped<SlipDesk>()
        .AddScoped<LargePileFilter>()
        .AddScoped<BoardReader>()
        .AddScoped<LetterForwarding>()
        .AddScoped<LetterMessages>()
        .AddScoped<LetterReminders>()
        .AddScoped<LetterPrinting>()
        .AddScoped<LetterPdf>()
        .AddScoped<IEventHandler<NotificationDelivered>, MessageHandler>()
        .AddScoped<IEventHandler<NotificationFailed>, MessageHandler>()
        .AddScoped<StrangerRule>()
        .AddScoped<UnwrittenLetters>()
        .AddScoped<HeldLetters>()
        .AddScoped<INotificationGate, LetterGate>()
        .AddScoped<GuardianRules>()
        .AddScoped<NamingFiles>()
        .AddScoped<BlockReach>()
        .AddSingleton<IBackgroundTask, BlocksOfBefore>()
        .AddScoped<NoticeSender>()
        .AddScoped<GuardianNotices>()
        .AddScoped<INotificationGate, GuardianGate>()
        .AddScoped<IActivity, NotifyGuardianTask>()
        .AddScoped<LetterReviews>()
        .AddScoped<LetterComposer>()
        .AddScoped<LetterPageReader>()
        .AddScoped<ITaskSubjectSource, LetterTaskSubject>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
