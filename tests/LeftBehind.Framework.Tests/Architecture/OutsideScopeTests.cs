namespace LeftBehind.Framework.Tests.Architecture;

/// <summary>Who leaves the scope filter, and why. A new use belongs here with its reason, or it is a leak.</summary>
public class OutsideScopeTests
{
    private static readonly Dictionary<string, string> _allowed = new()
    {
        ["src/LeftBehind.Framework/Content/ContentScope.cs"] = "Tells whether an id is taken outside the scope, to refuse it; shows nothing.",
        ["src/LeftBehind.Framework/Content/ContentManager.cs"] = "The history of an item whose latest version is visible.",
        ["modules/LeftBehind.Children/Import/ChildLoader.cs"] = "That another school has the child already, and nothing else of it.",
        ["modules/LeftBehind.Children/Import/ChildPlaces.cs"] = "The name of the school of a class in view.",
        ["modules/LeftBehind.Children/Lists/ChildQuery.cs"] = "Whether a child in view has a helper, whatever school they were paired in.",
        ["modules/LeftBehind.Children/Services/CareAlerts.cs"] = "Whether somebody answered for a child in view.",
        ["modules/LeftBehind.Children/Services/ChildNumbers.cs"] = "Whether a number belongs to another file already; which one is not said.",
        ["modules/LeftBehind.Children/Services/ChildRecheck.cs"] = "Maps rows anew wherever they are, as a task of the system; shows nothing.",
        ["modules/LeftBehind.Children/Services/FileRows.cs"] = "Whether somebody answered for a child whose file was read through the scope.",
        ["modules/LeftBehind.Children/Services/HelperRows.cs"] = "The helpers of a child whose file was read through the scope.",
        ["modules/LeftBehind.Families/Services/FamilyRequests.cs"] = "What a family reports goes to the class of each child that its letter names; shows nothing.",
        ["modules/LeftBehind.Families/Services/OpenNumbers.cs"] = "Whether somebody else has a person's number, before a message leaves; shows nothing.",
        ["modules/LeftBehind.Families/Services/RequestRouting.cs"] = "Who handed a letter in, to whom its answers go; shows nothing.",
        ["modules/LeftBehind.Families/Services/RequestSource.cs"] = "The title of a task that is made while the family is here, for the inbox of its own class.",
        ["modules/LeftBehind.Forms/Services/FormFiles.cs"] = "Helpers go with the children in view, whatever school they were paired in.",
        ["modules/LeftBehind.Forms/Services/FormPlaces.cs"] = "The names of county and school in the head of a form of a place in view.",
        ["modules/LeftBehind.Homes/Services/OpenHomes.cs"] = "Names, places and opening hours of homes, which are for everybody of the place.",
        ["modules/LeftBehind.Import/Services/ImportCleanup.cs"] = "Deletes old workbooks wherever they are, as a task of the system.",
        ["modules/LeftBehind.Import/Services/ImportStore.cs"] = "Counts the workbooks that were taken in at the place of a batch that the user may see.",
        ["modules/LeftBehind.Notifications/Services/MessageStorm.cs"] = "How many messages a workflow type sent within the hour; shows nothing.",
        ["modules/LeftBehind.Letters/Contacts/ChildContacts.cs"] = "Contacts and rules go with the child, whose file was read through the scope.",
        ["modules/LeftBehind.Letters/Handlers/LetterHandler.cs"] = "Whether anybody has read the letter that is being saved; shows nothing.",
        ["modules/LeftBehind.Letters/Links/LetterLinks.cs"] = "Who holds the secret of a link is signed in as nobody; it opens that one letter.",
        ["modules/LeftBehind.Letters/Links/PersonContacts.cs"] = "Phone and birthday from the files of the children whom a recipient in view, or a link, names.",
        ["modules/LeftBehind.Letters/Links/UnwrittenNews.cs"] = "Who handed in the letter that a link, whose holder is signed in as nobody, opens; shows nothing.",
        ["modules/LeftBehind.Letters/Recipients/BlockReach.cs"] = "Under which ids other files name somebody who is blocked; shows nothing.",
        ["modules/LeftBehind.Letters/Recipients/GuardianRules.cs"] = "What the school said of the persons of the file that a workflow is about; shows nothing.",
        ["modules/LeftBehind.Letters/Recipients/NamingFiles.cs"] = "Which files may name somebody who is blocked, wherever they are; shows nothing.",
        ["modules/LeftBehind.Letters/Sending/GuardianNotices.cs"] = "Phones and addresses from the file of the child that a workflow is about; shows nothing.",
        ["modules/LeftBehind.Letters/Sending/NoticeSender.cs"] = "Name and phone of the school of that child.",
        ["modules/LeftBehind.Letters/Services/LetterComposer.cs"] = "Name and phone of the school of a class in view.",
        ["modules/LeftBehind.Letters/Writing/TermReader.cs"] = "Study, daily life and contacts of the children whom a recipient in view, or a link, names, for the family.",
        ["modules/LeftBehind.Letters/Writing/FamilyReader.cs"] = "Name, class and helper of the children whom a recipient in view, or a link, names.",
        ["modules/LeftBehind.Organizations/Import/OrganizationPlanner.cs"] = "That a code belongs to an organization elsewhere, and nothing else of it.",
        ["modules/LeftBehind.Organizations/Services/OrganizationCheck.cs"] = "Codes are public and belong to one organization in the country.",
        ["modules/LeftBehind.Organizations/Services/SchoolCalendar.cs"] = "The terms of the organizations above.",
        ["modules/LeftBehind.Organizations/Services/TermEditor.cs"] = "Whose terms hold here: the county's or the city's own name.",
        ["modules/LeftBehind.Rounds/Services/RoundReader.cs"] = "The rounds of the county of a school: names and days, nothing of anybody.",
        ["modules/LeftBehind.Training/Services/TrainingShelf.cs"] = "Articles that were published for the families of a place, for somebody who holds a link of that place.",
        ["modules/LeftBehind.Transfers/Services/SchoolFinder.cs"] = "Names, codes and phones of the schools of the province, which are public; nothing of a pupil.",
        ["modules/LeftBehind.Transfers/Services/TransferRows.cs"] = "The other side of a transfer of which one side is in view, or for the workflow that leads it.",
        ["modules/LeftBehind.Workflows/Services/TaskQuery.cs"] = "How many tasks wait in another role of the user's own, and the number of the last of all; numbers and nothing else.",
        ["modules/LeftBehind.Workflows/Services/TaskRerouting.cs"] = "Moves tasks to whom they belong when a role changes hands; shows nothing.",
        ["modules/LeftBehind.Portal/Services/FamilyDevices.cs"] = "The phone of somebody who holds a link, found by its own secret; whoever holds a link is signed in as nobody.",
        ["modules/LeftBehind.Users/Services/AccountRights.cs"] = "All roles of a colleague in view, wherever they are: who holds one above mine I may not change.",
        ["modules/LeftBehind.Users/Services/SubstituteEditor.cs"] = "Whether a colleague has the role already, and the end of a substitute whom the user named.",
        ["modules/LeftBehind.Users/Services/SubstituteReader.cs"] = "Colleagues of the same school or office, by name, to stand in for one; one's own role.",
        ["modules/LeftBehind.Workflows/Engine/WorkflowExpressions.cs"] = "The record that a workflow is about, for the conditions of its own type; shows nothing.",
        ["modules/LeftBehind.Workflows/Engine/WorkflowRows.cs"] = "A workflow goes on whoever wakes it; shows nothing.",
    };

    private static readonly Dictionary<string, string> _compiled = new()
    {
        ["src/LeftBehind.Framework/Content/ContentManager.cs"] = "A version by the item's id, which is held against the scope once it is found.",
        ["modules/LeftBehind.Organizations/Services/OrganizationPaths.cs"] = "Where an organization stands, which its rows are stamped with; shows nothing.",
        ["modules/LeftBehind.Users/Services/RoleHolders.cs"] = "Whom work goes to is not a question of what the user may see.",
        ["modules/LeftBehind.Workflows/Entities/ReviewQueries.cs"] = "Where a version stands that was read through the scope.",
    };

    private static readonly Dictionary<string, string> _liftedIn = new()
    {
        ["modules/LeftBehind.Transfers/Services/FileHandover.cs"] = "Moves the one file of a transfer that the receiving school, which has its card, accepts.",
    };

    [Fact]
    public void Every_handing_over_without_the_scope_is_known() =>
        Assert.Equal(
            _liftedIn.Keys.Order(StringComparer.Ordinal),
            SourceTree.CSharp.Where(file => file.Path.StartsWith("modules/", StringComparison.Ordinal) && file.Text.Contains("IScopeLift", StringComparison.Ordinal)).Select(file => file.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_compiled_query_is_known_for_it_is_asked_without_the_scope() =>
        Assert.Equal(
            _compiled.Keys.Order(StringComparer.Ordinal),
            SourceTree.CSharp.Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal) && file.Text.Contains("EF.CompileAsyncQuery(", StringComparison.Ordinal)).Select(file => file.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_way_out_of_the_scope_is_known()
    {
        var uses = SourceTree.CSharp
            .Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal) && file.Text.Contains("ession.QueryOutsideScope<", StringComparison.Ordinal))
            .Select(file => file.Path);

        Assert.Equal(_allowed.Keys.Order(StringComparer.Ordinal), uses.Order(StringComparer.Ordinal));
    }
}
