using Microsoft.CodeAnalysis.CSharp;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>The properties of a recipient other than the external ID and the alias, in user code.</summary>
public sealed class RecipientFieldTests
{
    [Fact]
    public Task Factory_methods_of_a_recipient_set_an_identifier() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber);

        public static class Orders
        {
            public static Recipient ByAddress() => Recipient.ForEmail("anna@example.com", Prioritization.Identified) with { {|BRZ1001:ExternalUserId = "u1"|} };

            public static Recipient ByBrazeId() => Recipient.ForBrazeId("5f0f") with { {|BRZ1001:Email = "anna@example.com"|} };

            public static Task Send(IBrazeClient braze) => new OrderShipped("A-1").SendAsync(
                braze,
                recipients: [Recipient.ForEmail("anna@example.com", Prioritization.Identified), Recipient.ForBrazeId("5f0f") with { SendToExistingOnly = true }]);
        }
        """);

    [Fact]
    public Task Every_field_can_be_written_in_CSharp_9() => Verify.VerifyAsync(LanguageVersion.CSharp9, """
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Braze.Messaging;

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber);

        public static class Orders
        {
            public static Task Send(IBrazeClient braze, string? name, Gender? gender, DateTime? born, int? visits, JsonElement json) =>
                new OrderShipped("A-1").SendAsync(
                    braze,
                    recipients: new[]
                    {
                        Recipient.ForEmail("anna@example.com", Prioritization.Identified, Prioritization.MostRecentlyUpdated),
                        new Recipient
                        {
                            BrazeId = "5f0f",
                            SendToExistingOnly = false,
                            Attributes = new UserAttributes
                            {
                                FirstName = name,
                                LastName = null,
                                Country = UserAttributes.Delete,
                                Gender = gender,
                                DateOfBirth = born,
                                EmailSubscribe = SubscriptionStatus.OptedIn,
                                SubscriptionGroups = new[] { new SubscriptionGroup("g", SubscriptionGroupState.Subscribed) },
                                CurrentLocation = new GeoLocation(Longitude: 13.4, Latitude: 52.5),
                                DateOfFirstSession = DateTimeOffset.UtcNow,
                                PushTokens = new List<PushToken> { new("a", "t") },
                                ["plan"] = name,
                                ["visits"] = visits,
                                ["tags"] = new[] { "a", "b" },
                                ["orders"] = CustomAttributeValue.Increment(1),
                                ["raw"] = json,
                                ["old"] = UserAttributes.Delete,
                                ["address"] = new AttributeObject { ["city"] = "Berlin" },
                            },
                        },
                    },
                    attachments: new[] { new Attachment("Invoice", new Uri("https://files.example/1.pdf")) { BasicAuthCredential = "files" } });
        }
        """);
}
