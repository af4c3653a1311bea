namespace Braze.Generators.CodeFixes.Tests;

public sealed partial class EveryRepairTests
{
    public static TheoryData<string> Statements =>
    [
        // Arguments on their own lines, with comments everywhere
        """
        await order.SendAsync(
            braze, // client
            /* id */ externalUserId: id, // after id
            // before alias
            userAlias: alias // after alias
            , sendId: "s" /* after send id */);
        """,
        """
        await order.SendAsync(braze
            , externalUserId: id
            , userAlias: alias
            , broadcast: true
            );
        """,
        """
        await order.SendAsync(braze, externalUserId: id, /* one */ userAlias: alias /* two */, /* three */ broadcast: true /* four */);
        """,
        """
        await order.SendAsync(
            braze, id, alias,
            null, false, null, null);
        """,
        """
        await order.SendAsync(braze, id, alias, many, true, audience, "s", null, default);
        """,
        """
        await order
            .SendAsync(braze,
                       externalUserId: id,
                       userAlias: alias)
            .ConfigureAwait(false);
        """,
        """
        await order.SendAsync(client: braze, broadcast: true, externalUserId: id, userAlias: alias);
        """,
        """
        await order.SendAsync(
        #if DEBUG
            broadcast: flag,
        #endif
            client: braze, externalUserId: id, userAlias: alias);
        """,
        """
        await order.SendAsync(braze, recipients: [], sendId:
            // none
            "");
        """,

        """
        await order.SendAsync(
            braze,
            // id
            externalUserId: id
            // comma
            ,
            // alias
            userAlias: alias
            // end
            , sendId: "s");
        """,
        """
        await order.SendAsync(braze, /* only */ id /* one */ , /* two */
            // three
            alias
            // four
            , sendId: "s");
        """,

        // Statements
        """
        var a = new UserAttributes();
        a["external_id"] = id; // who
        a["plan"] = "x";
        """,
        """
        var q = new TriggerSendRequest("id") { Recipients = many };
        // none
        q.SendId = "";
        await braze.SendRequestAsync(q);
        """,

        // Initializers
        """
        _ = new Recipient
        {
            ExternalUserId = id, // one
            UserAlias = alias, // two
            Email = id, // three
            BrazeId = id // four
        };
        """,
        """
        _ = new Recipient
        {
            ExternalUserId = id
            , UserAlias = alias // two
            , BrazeId = id
        };
        """,
        """
        _ = Recipient.ForExternalUserId(id) with { BrazeId = id, UserAlias = alias };
        """,
        """
        _ = Recipient.ForEmail(id, Prioritization.Unidentified /* a */ , /* b */ Prioritization.Identified /* c */);
        """,
        """
        _ = new Recipient { ExternalUserId = id, UserAlias = alias, };
        """,
        """
        _ = new Recipient {
            ExternalUserId = id,
            UserAlias = alias };
        """,
        """
        _ = new Recipient
        {
            // one

            ExternalUserId = id, // two

            /* three */
            UserAlias = new UserAlias( // four
                "n", // five
                "l"), // six

            // seven
            BrazeId = id,
            // eight
        };
        """,
        """
        _ = new Recipient
        {
            ExternalUserId = id
            , UserAlias = alias
            , BrazeId = id
        };
        """,
        """
        _ = new Recipient { ExternalUserId = id, /* one */ UserAlias = alias /* two */ };
        """,
        """
        _ = Recipient.ForExternalUserId(id) with { UserAlias = alias };
        """,
        """
        _ = recipient with
        {
            ExternalUserId = id,
            SendToExistingOnly = false, Email = id, // both
        };
        """,
        """
        await order.SendAsync(braze, recipients: [
            new() {
                Email = id // the address
            },
        ]);
        """,
        """
        await order.SendAsync(
            braze,
            recipients:
            [
                new()
                {
                    Email = id,
                    Prioritization = [], // which one?
                },
                Recipient.ForEmail(id // by address
                ),
                Recipient.ForEmail(
                    id,
                    Prioritization.Identified, // first
                    Prioritization.Unidentified, // second
                    Prioritization.MostRecentlyUpdated),
                new() { ExternalUserId = id, Prioritization = [Prioritization.Identified] },
            ]);
        """,
        """
        _ = Recipient.ForEmail(id,
            Prioritization.Identified,
            // again
            Prioritization.Identified);
        """,
        """
        _ = new Recipient
        {
            Email = id,
            Prioritization = new[]
            {
                Prioritization.Identified,
                Prioritization.Unidentified, // not both
            },
        };
        """,
        """
        await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() { } }]);
        """,
        """
        await order.SendAsync(
            braze,
            recipients:
            [
                new()
                {
                    UserAlias = alias,
                    SendToExistingOnly = false, // make them
                    Attributes = new() { FirstName = id },
                },
            ]);
        """,

        // Statements
        """
        var r = Recipient.ForExternalUserId(id);
        if (flag)
            Change();
        r.UserAlias = alias; // the alias too
        await order.SendAsync(braze, recipients: [r]);
        """,
        """
        var r = new Recipient(); r.ExternalUserId = id; /* one */ r.UserAlias = alias; /* two */ await order.SendAsync(braze, recipients: [r]);
        """,
        """
        var request = new TriggerSendRequest("id") { Recipients = many };
        request.Broadcast = true;
        await braze.SendRequestAsync(request);
        """,
        """
        if (flag)
            order.SendAsync(braze, externalUserId: id);
        else
            _ = order.SendAsync(braze, externalUserId: id).ConfigureAwait(false);
        """,
        """
        if (flag) order.SendBatchesAsync(braze, many); // nobody looks
        foreach (string one in new[] { id }) { var outcomes = order.SendBatchesAsync(braze, many); }
        """,
        """
        switch (flag)
        {
            case true:
                order.SendBatchesAsync(
                    braze,
                    many); // never
                break;
            default:
                var sent = order.BroadcastAsync(braze);
                break;
        }
        """,
        """
        int outcome = 1;
        Func<Task> later = async () =>
        {
            order.SendBatchesAsync(braze, many);
            braze.SendBatchesAsync(many.Select(one => order.To(one))); // later
        };
        await later();
        """,
        """
        await order.SendAsync(
            braze,
            recipients: Enumerable.Range(0, 60).Select(i => Recipient.ForExternalUserId($"u{i}")).ToList(), // all
            sendId: "s");
        """,
        """
        foreach (var batch in many
            .Chunk(100)) // too many
        {
            await order.SendAsync(braze, recipients: batch);
        }
        """,
        """
        await braze.SendAsync(Enumerable.Range(0, 60).Select(i => order.To(Recipient.ForExternalUserId($"u{i}"))).ToList());
        """,
        """
        async Task Later<T>(T one)
            where T : ITriggerCampaign
        {
            one.BroadcastAsync(braze, sendId: "");
            await one.BroadcastAsync(braze, sendId: ""); // later
        }

        await Later(order);
        """,
        """
        await order.SendAsync(
            braze,
            (await order.SendAsync(braze, externalUserId: id, userAlias: alias)).SendId!, // inside
            alias,
            broadcast: true);
        """,
        """
        await order.SendAsync(
            braze, recipients: [.. many.Select(one => one with { ExternalUserId = id, UserAlias = alias }), new() { Email = id, BrazeId = id }], broadcast: true);
        """,

        // Lists
        """
        await order.SendAsync(braze, recipients: [recipient, recipient, recipient]);
        """,
        """
        await order.SendAsync(
            braze,
            recipients:
            [
                recipient, // one
                // two
                recipient, // three
                Recipient.ForExternalUserId(id),
                Recipient.ForExternalUserId(id) with { SendToExistingOnly = true }, // four
            ]);
        """,
        """
        await order.SendAsync(braze, recipients: new List<Recipient>
        {
            recipient,
            recipient
        });
        """,
        """
        await order.SendAsync(braze, recipients: new[] { recipient, /* twice */ recipient, });
        """,
        """
        await braze.SendAsync([order.To(recipient), new OrderShipped("A-2").To(recipient)]);
        """,

        // Requests
        """
        await braze.SendRequestAsync(new TriggerSendRequest("id") { Audience = audience });
        """,
        """
        await braze.SendRequestAsync(new TriggerSendRequest("id")
        {
            Audience = audience // everybody in it
        });
        """,
        """
        await braze.SendRequestAsync(
            new TriggerSendRequest("id"));
        """,
        """
        await braze.SendRequestAsync(new TriggerSendRequest("id")
        {
            Broadcast = true, // all
            Recipients = many,
            Attachments = [], // none
        });
        """,
        """
        await order.SendAsync(
            braze,
            audience: audience); // who?
        """,
        """
        await order.SendAsync(braze,
            audience: audience, // who?
            broadcast: false);
        """,
        """
        await order.SendAsync(braze, broadcast: true,
            attachments: [
                new("Terms.pdf", new Uri("https://shop.example/terms.pdf")), // the terms
            ]);
        """,

        // Values and attributes
        """
        _ = new UserAttributes
        {
            ["first_name"] = id, // as written
            ["Last_Name"] = maybeId,
            ["external_id"] = id, /* who */
            ["plan"] = id,
        };
        """,
        """
        var a = new UserAttributes();
        a["email"] = id; // one
        a["external_id"] = id; // two
        """,
        """
        _ = new Attachment(
            "Invoice.pdf", // the name
            new Uri("https://shop.example/1.pdf"));
        """,
        """
        _ = new Attachment(FileName: @"Invoice 1.5.PDF", Url: new Uri("https://shop.example/1.pdf"));
        """,
        """"
        _ = new Attachment("""Invoice.pdf""", new Uri("https://shop.example/1.pdf"));
        """",
        """
        decimal total = 1.5m;
        _ = new OrderShipped(total.ToString( /* none */ ));
        _ = new OrderShipped(total.ToString("N2" /* two */));
        _ = new OrderShipped(
            $"{total} EUR"); // with the currency
        _ = new OrderShipped(string.Format(
            "{0} EUR", // format
            total));
        """,
        """"
        decimal total = 1.5m;
        _ = new OrderShipped($"""
            {total} EUR
            """);
        _ = new OrderShipped($@"{total}\EUR");
        """",
        """
        await order.SendAsync(braze, externalUserId: id, sendId: Guid.NewGuid().ToString() /* new */, audience: audience);
        """,
        """
        string userId = id;
        await order.SendAsync(
            client: braze // nobody
        );
        await order.SendAsync(braze, recipients: [new() { /* who */ }]);
        await order.SendAsync(braze, recipients: [new Recipient { Attributes = new() { FirstName = id }, }]);
        """,
    ];
}
